package main

import (
	"encoding/json"
	"flag"
	"io"
	"net"
	"net/http"
)

// echo answers every request with what arrived and where: the service behind the API server's proxy.
func echo(arguments []string) error {
	flags := flag.NewFlagSet("echo", flag.ExitOnError)
	listen := flags.String("listen", "127.0.0.1:0", "addresses, separated by commas")
	if err := flags.Parse(arguments); err != nil {
		return err
	}
	return listenAll(*listen, http.HandlerFunc(func(reply http.ResponseWriter, request *http.Request) {
		body, _ := io.ReadAll(io.LimitReader(request.Body, 1<<20))
		address, _ := request.Context().Value(http.LocalAddrContextKey).(net.Addr)
		reply.Header().Set("Content-Type", "application/json")
		json.NewEncoder(reply).Encode(map[string]any{
			"method": request.Method, "path": request.URL.Path, "query": request.URL.RawQuery,
			"headers": request.Header, "body": string(body), "address": address.String(),
		})
	}))
}
