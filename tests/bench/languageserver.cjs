// Times yaml-language-server, the engine of VS Code's YAML extension: one character typed, until the diagnostics of
// that text are published. Usage: node languageserver.cjs PEERS FILE KEYSTROKES
// Prints the milliseconds of each keystroke, a line each.
const {spawn} = require('child_process');
const fs = require('fs');
const path = require('path');
const [peers, file, count] = process.argv.slice(2);

const text = (required, more) => ({type: 'object', additionalProperties: false, required, properties: more});
const list = items => ({type: 'array', items});
const word = {type: 'string'};
const schema = text([], {
    version: {enum: ['1.0', '1.1', '1.2']},
    namespace: word,
    flags: list(text(['key', 'name'], {
        key: word, name: word, description: word, enabled: {type: 'boolean'},
        type: {enum: ['VARIANT_FLAG_TYPE', 'BOOLEAN_FLAG_TYPE']},
        variants: list(text(['key'], {key: word, name: word, description: word, attachment: {}})),
        rules: list(text(['segment'], {
            segment: {anyOf: [word, text([], {keys: list(word), operator: word})]},
            rank: {type: 'integer'},
            distributions: list(text(['variant', 'rollout'],
                {variant: word, rollout: {type: 'number', minimum: 0, maximum: 100}})),
        })),
        rollouts: list(text([], {
            description: word,
            segment: text([], {key: word, keys: list(word), operator: word, value: {type: 'boolean'}}),
            threshold: text(['percentage'], {percentage: {type: 'number'}, value: {type: 'boolean'}}),
        })),
    })),
    segments: list(text(['key', 'name', 'match_type'], {
        key: word, name: word, description: word, match_type: {enum: ['ALL_MATCH_TYPE', 'ANY_MATCH_TYPE']},
        constraints: list(text(['type', 'property', 'operator'],
            {type: word, property: word, operator: word, value: word, description: word})),
    })),
});
const schemaFile = path.join(path.dirname(file), 'flags.schema.json');
fs.writeFileSync(schemaFile, JSON.stringify(schema));

const server = spawn(process.execPath,
    [path.join(peers, 'node_modules/yaml-language-server/bin/yaml-language-server'), '--stdio'],
    {stdio: ['pipe', 'pipe', 'ignore']});
let buffer = Buffer.alloc(0);
let waiters = [];
const settings = {
    yaml: {validate: true, schemas: {['file://' + schemaFile]: ['*.yaml']}, schemaStore: {enable: false}},
};
function send(message) {
    const body = JSON.stringify({jsonrpc: '2.0', ...message});
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}
function take(message) {
    if (message.method && message.id !== undefined) {
        const items = message.method === 'workspace/configuration' ? message.params.items : null;
        send({id: message.id, result: items ? items.map(item => settings[item.section] ?? null) : null});
        return;
    }
    const met = waiters.filter(waiter => waiter.wants(message));
    waiters = waiters.filter(waiter => !met.includes(waiter));
    met.forEach(waiter => waiter.resolve(message));
}
server.stdout.on('data', data => {
    buffer = Buffer.concat([buffer, data]);
    for (;;) {
        const head = buffer.indexOf('\r\n\r\n');
        if (head < 0) {
            return;
        }
        const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, head).toString())[1]);
        if (buffer.length < head + 4 + length) {
            return;
        }
        const body = buffer.subarray(head + 4, head + 4 + length).toString();
        buffer = buffer.subarray(head + 4 + length);
        take(JSON.parse(body));
    }
});
const when = wants => new Promise(resolve => waiters.push({wants, resolve}));
const published = () => when(message => message.method === 'textDocument/publishDiagnostics');

(async () => {
    const folder = 'file://' + path.dirname(file);
    const uri = 'file://' + file;
    const ready = when(message => message.id === 1);
    send({
        id: 1, method: 'initialize',
        params: {
            processId: process.pid, rootUri: folder, workspaceFolders: [{uri: folder, name: 'flags'}],
            capabilities: {workspace: {configuration: true, workspaceFolders: true}, textDocument: {publishDiagnostics: {}}},
        },
    });
    await ready;
    send({method: 'initialized', params: {}});
    send({method: 'workspace/didChangeConfiguration', params: {settings}});
    const lines = fs.readFileSync(file, 'utf8').split('\n');
    let first = published();
    send({method: 'textDocument/didOpen', params: {textDocument: {uri, languageId: 'yaml', version: 1, text: lines.join('\n')}}});
    await first;
    // A space is typed behind a line and taken away again.
    for (let i = 0; i < Number(count); ++i) {
        const line = Math.floor(lines.length / 2) - 40 + Math.floor(i / 2);
        const at = {line, character: lines[line].length};
        const change = i % 2 === 0
            ? {range: {start: at, end: at}, text: ' '}
            : {range: {start: at, end: {line, character: at.character + 1}}, text: ''};
        const start = process.hrtime.bigint();
        const answer = published();
        send({method: 'textDocument/didChange', params: {textDocument: {uri, version: i + 2}, contentChanges: [change]}});
        await answer;
        console.log(Number(process.hrtime.bigint() - start) / 1e6);
    }
    server.kill();
    process.exit(0);
})();
