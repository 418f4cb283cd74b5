#include "tests/bench/apiserver.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <unistd.h>

/// bench_apiserver [--canaries N] [--rate EVENTS_A_SECOND] [--faults A_MINUTE] [--hot N] [--running N]
/// [--no-services] Prints the port, serves until its input ends.
int main(int argc, char *argv[])
{
    Flightdeck::Bench::ApiServer::Options options;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--no-services") == 0) {
            options.virtualServices = false;
            continue;
        }
        const int value = i + 1 < argc ? std::atoi(argv[i + 1]) : 0;
        if (std::strcmp(argv[i], "--canaries") == 0)
            options.canaries = value;
        else if (std::strcmp(argv[i], "--rate") == 0)
            options.eventsPerSecond = value;
        else if (std::strcmp(argv[i], "--faults") == 0)
            options.faultsPerMinute = value;
        else if (std::strcmp(argv[i], "--hot") == 0)
            options.hotCanaries = value;
        else if (std::strcmp(argv[i], "--running") == 0)
            options.runningCanaries = value;
        else
            return 2;
        ++i;
    }
    const Flightdeck::Bench::ApiServer server(options);
    std::printf("%d\n", server.port());
    std::fflush(stdout);
    char byte;
    while (read(STDIN_FILENO, &byte, 1) > 0) {
    }
}
