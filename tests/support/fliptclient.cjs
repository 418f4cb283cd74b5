// Flipt's own client engine as a judge. Usage: node fliptclient.cjs PEERS judge|time
// PEERS is the folder that @flipt-io/flipt-client-js was installed into. Standard input is lines of JSON:
//   {"snapshot": {...}}                            what is evaluated from now on
//   {"flagKey", "entityId", "context", "boolean"}  a request
// `judge` answers each request with a line: the variant ("" when none), "true", "false" or "!" and an error.
// `time` answers all of them at the end, after a first line with the seconds that the engine took: wall time or
// this process's processor time, whichever is less, without making the requests.
const path = require('path');
const readline = require('readline');
const [peers, mode] = process.argv.slice(2);
const {FliptClient} = require(path.join(peers, 'node_modules/@flipt-io/flipt-client-js'));

const response = body => ({ok: true, status: 200, headers: {get: () => null}, json: async () => body});
let client = null;
async function load(snapshot) {
    client = await FliptClient.init({
        namespace: snapshot.namespace.key,
        updateInterval: 0,
        fetcher: async () => response(snapshot),
    });
}
function ask(request) {
    try {
        if (request.boolean) {
            return String(client.evaluateBoolean(request).enabled);
        }
        return client.evaluateVariant(request).variantKey;
    } catch (error) {
        return '!' + String(error.message ?? error).replaceAll('\n', ' ');
    }
}
let seconds = 0;
const answers = [];
let waiting = [];
function run() {
    const cpu = process.cpuUsage();
    const wall = process.hrtime.bigint();
    for (const request of waiting) {
        answers.push(ask(request));
    }
    const took = Number(process.hrtime.bigint() - wall) / 1e9;
    const used = process.cpuUsage(cpu);
    seconds += Math.min(took, (used.user + used.system) / 1e6);
    waiting = [];
}
(async () => {
    for await (const line of readline.createInterface({input: process.stdin})) {
        const message = JSON.parse(line);
        if (message.snapshot) {
            run();
            await load(message.snapshot);
        } else if (mode === 'time') {
            waiting.push(message);
            if (waiting.length === 5000) {
                run();
            }
        } else {
            answers.push(ask(message));
        }
    }
    run();
    const lines = mode === 'time' ? [String(seconds), ...answers] : answers;
    process.stdout.write(lines.join('\n') + '\n');
})();
