package main

import (
	"fmt"
	"io"
	"strconv"
	"sync"
	"time"
)

const requestsPerSecond = 20

// The buckets of Istio's request duration, milliseconds.
var buckets = []float64{0.5, 1, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10000, 30000, 60000}

// side is the traffic of one workload: the target (the canary) or its primary. Counters grow with the time that
// passes, so that a rate over any window is what was set in it.
type side struct {
	errors  float64 // share of answers that are a 503, 0 to 1
	latency float64 // of every answer, milliseconds
	good    float64
	bad     float64
	below   []float64 // answers by bucket, cumulative as Prometheus wants them
}

func newSide() *side { return &side{latency: 20, below: make([]float64, len(buckets))} }

func (s *side) advance(seconds float64) {
	count := requestsPerSecond * seconds
	s.bad += count * s.errors
	s.good += count * (1 - s.errors)
	for i, bound := range buckets {
		if s.latency <= bound {
			s.below[i] += count
		}
	}
}

func (s *side) write(out io.Writer, namespace, workload string) {
	labels := fmt.Sprintf("reporter=\"destination\",destination_workload_namespace=%q,destination_workload=%q",
		namespace, workload)
	number := func(value float64) string { return strconv.FormatFloat(value, 'f', 3, 64) }
	fmt.Fprintf(out, "istio_requests_total{%s,response_code=\"200\"} %s\n", labels, number(s.good))
	if s.bad > 0 { // a service that never failed has no such series
		fmt.Fprintf(out, "istio_requests_total{%s,response_code=\"503\"} %s\n", labels, number(s.bad))
	}
	for i, bound := range buckets {
		fmt.Fprintf(out, "istio_request_duration_milliseconds_bucket{%s,le=\"%g\"} %s\n", labels, bound, number(s.below[i]))
	}
	fmt.Fprintf(out, "istio_request_duration_milliseconds_bucket{%s,le=\"+Inf\"} %s\n", labels, number(s.good+s.bad))
	fmt.Fprintf(out, "istio_request_duration_milliseconds_sum{%s} %s\n", labels, number((s.good+s.bad)*s.latency))
	fmt.Fprintf(out, "istio_request_duration_milliseconds_count{%s} %s\n", labels, number(s.good+s.bad))
}

type target struct{ namespace, name string }

// traffic is what the sidecars of all targets would have counted.
type traffic struct {
	lock    sync.Mutex
	targets map[target]*[2]*side // canary, primary
	last    time.Time
}

func newTraffic() *traffic {
	return &traffic{targets: map[target]*[2]*side{}, last: time.Now()}
}

// change lets time pass up to now, then runs `edit` on the two sides of a target, which appears if it was not there.
func (t *traffic) change(key target, edit func(canary, primary *side)) {
	t.lock.Lock()
	defer t.lock.Unlock()
	t.advance()
	sides := t.targets[key]
	if sides == nil {
		sides = &[2]*side{newSide(), newSide()}
		t.targets[key] = sides
	}
	edit(sides[0], sides[1])
}

// remove ends a target's series: Flagger then finds no values.
func (t *traffic) remove(key target) {
	t.lock.Lock()
	defer t.lock.Unlock()
	delete(t.targets, key)
}

func (t *traffic) write(out io.Writer) {
	t.lock.Lock()
	defer t.lock.Unlock()
	t.advance()
	for key, sides := range t.targets {
		sides[0].write(out, key.namespace, key.name)
		sides[1].write(out, key.namespace, key.name+"-primary")
	}
}

func (t *traffic) advance() {
	now := time.Now()
	seconds := now.Sub(t.last).Seconds()
	t.last = now
	for _, sides := range t.targets {
		sides[0].advance(seconds)
		sides[1].advance(seconds)
	}
}
