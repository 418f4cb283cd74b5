// What surrounds a control plane in a real cluster and is missing on a bare machine: the sidecars' metrics, the names
// of services, a receiver of alerts, and pods that answer. One program, the standard library only.
//
//	mesh serve -listen ADDRESS[,ADDRESS] [-name HOST:PORT=ADDRESS]... [-target NAMESPACE/NAME]...
//	mesh echo -listen ADDRESS[,ADDRESS]
//	mesh visit URL
//	mesh ports COUNT
package main

import (
	"fmt"
	"net"
	"net/http"
	"os"
	"strconv"
	"strings"
	"time"
)

func main() {
	if len(os.Args) < 3 {
		fmt.Fprintln(os.Stderr, "usage: mesh serve|echo|visit|ports ARGUMENT...")
		os.Exit(2)
	}
	var err error
	switch arguments := os.Args[2:]; os.Args[1] {
	case "serve":
		err = serve(arguments)
	case "echo":
		err = echo(arguments)
	case "visit":
		err = visit(arguments[0])
	case "ports":
		err = printPorts(arguments[0])
	default:
		err = fmt.Errorf("there is no command %q", os.Args[1])
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "mesh:", err)
		os.Exit(1)
	}
}

// listenAll serves on every address of a comma-separated list and returns when one of them fails.
func listenAll(addresses string, handler http.Handler) error {
	failed := make(chan error)
	for _, address := range strings.Split(addresses, ",") {
		server := &http.Server{Addr: address, Handler: handler, ReadHeaderTimeout: 10 * time.Second}
		go func() { failed <- server.ListenAndServe() }()
	}
	return <-failed
}

// visit asks once, by way of the proxy that http_proxy names, and fails on any answer but a 2xx. It stands in for the
// load generator of a load test: the traffic itself is the exporter's.
func visit(url string) error {
	client := http.Client{Timeout: 10 * time.Second}
	reply, err := client.Get(url)
	if err != nil {
		return err
	}
	defer reply.Body.Close()
	if reply.StatusCode/100 != 2 {
		return fmt.Errorf("%s answered %s", url, reply.Status)
	}
	return nil
}

// printPorts prints ports of the loopback address that were free at one moment, all different.
func printPorts(text string) error {
	count, err := strconv.Atoi(text)
	if err != nil {
		return err
	}
	for range count {
		listener, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			return err
		}
		defer listener.Close() // after the last one was found
		fmt.Println(listener.Addr().(*net.TCPAddr).Port)
	}
	return nil
}
