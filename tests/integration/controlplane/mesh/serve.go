package main

import (
	"flag"
	"fmt"
	"io"
	"net/http"
	"net/http/httputil"
	"net/url"
	"strconv"
	"strings"
	"sync"
)

// alerts keeps what Flagger sent to its alert provider, as it came.
type alerts struct {
	lock   sync.Mutex
	bodies []string
}

func (a *alerts) ServeHTTP(reply http.ResponseWriter, request *http.Request) {
	a.lock.Lock()
	defer a.lock.Unlock()
	if request.Method == http.MethodPost {
		body, _ := io.ReadAll(io.LimitReader(request.Body, 1<<20))
		a.bodies = append(a.bodies, string(body))
		return
	}
	reply.Header().Set("Content-Type", "application/json")
	fmt.Fprintf(reply, "[%s]\n", strings.Join(a.bodies, ","))
}

// setTarget takes PUT /targets/NAMESPACE/NAME?errors=0.3&latency=800&primary-errors=0&primary-latency=20 (each
// optional) and DELETE.
func (t *traffic) setTarget(reply http.ResponseWriter, request *http.Request) {
	key := target{request.PathValue("namespace"), request.PathValue("name")}
	if request.Method == http.MethodDelete {
		t.remove(key)
		return
	}
	values := map[string]float64{}
	for name, texts := range request.URL.Query() {
		value, err := strconv.ParseFloat(texts[0], 64)
		if err != nil || value < 0 {
			http.Error(reply, name+" is no number", http.StatusBadRequest)
			return
		}
		values[name] = value
	}
	t.change(key, func(canary, primary *side) {
		for name, where := range map[string]*float64{"errors": &canary.errors, "latency": &canary.latency,
			"primary-errors": &primary.errors, "primary-latency": &primary.latency} {
			if value, given := values[name]; given {
				*where = value
			}
		}
	})
}

// names is the cluster's DNS and the network behind it, as an HTTP proxy: Flagger and its load tester are started with
// http_proxy, so that the addresses in the platform's files work as they are.
type names struct {
	services map[string]string // "flagger-loadtester.istio-system:80" to "127.0.0.1:9090"
	traffic  *traffic
}

func (n *names) ServeHTTP(reply http.ResponseWriter, request *http.Request) {
	host := request.URL.Host
	if request.URL.Port() == "" {
		host += ":80"
	}
	if address, known := n.services[host]; known {
		proxy := httputil.NewSingleHostReverseProxy(&url.URL{Scheme: "http", Host: address})
		proxy.ServeHTTP(reply, request)
		return
	}
	// A target itself: "auth-service-canary.platform-services". It is as well as its traffic.
	name, namespace, _ := strings.Cut(request.URL.Hostname(), ".")
	name = strings.TrimSuffix(strings.TrimSuffix(name, "-canary"), "-primary")
	n.traffic.lock.Lock()
	sides := n.traffic.targets[target{namespace, name}]
	down := sides != nil && sides[0].errors >= 1
	n.traffic.lock.Unlock()
	switch {
	case sides == nil:
		http.Error(reply, "no such host: "+host, http.StatusBadGateway)
	case down:
		http.Error(reply, "down", http.StatusServiceUnavailable)
	default:
		fmt.Fprintln(reply, "ok")
	}
}

func serve(arguments []string) error {
	flags := flag.NewFlagSet("serve", flag.ExitOnError)
	listen := flags.String("listen", "127.0.0.1:0", "addresses, separated by commas")
	services, counted, received := map[string]string{}, newTraffic(), &alerts{}
	flags.Func("name", "HOST:PORT=ADDRESS of a service", func(text string) error {
		name, address, found := strings.Cut(text, "=")
		if !found {
			return fmt.Errorf("%q is not HOST:PORT=ADDRESS", text)
		}
		services[name] = address
		return nil
	})
	flags.Func("target", "NAMESPACE/NAME with traffic from the start", func(text string) error {
		namespace, name, _ := strings.Cut(text, "/")
		counted.change(target{namespace, name}, func(canary, primary *side) {})
		return nil
	})
	if err := flags.Parse(arguments); err != nil {
		return err
	}

	own := http.NewServeMux()
	own.HandleFunc("GET /metrics", func(reply http.ResponseWriter, _ *http.Request) {
		reply.Header().Set("Content-Type", "text/plain; version=0.0.4")
		counted.write(reply)
	})
	own.HandleFunc("PUT /targets/{namespace}/{name}", counted.setTarget)
	own.HandleFunc("DELETE /targets/{namespace}/{name}", counted.setTarget)
	own.Handle("/alerts", received)
	proxy := &names{services, counted}
	return listenAll(*listen, http.HandlerFunc(func(reply http.ResponseWriter, request *http.Request) {
		if request.URL.IsAbs() { // asked as a proxy
			proxy.ServeHTTP(reply, request)
			return
		}
		own.ServeHTTP(reply, request)
	}))
}
