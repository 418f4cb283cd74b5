# Starts and ends the processes of one control plane; sourced by ../run. Every process is ended by its id, in the
# reverse order, and dies with this shell should that be killed.
# shellcheck shell=bash disable=SC2034,SC2154

launched=() # "PID NAME", oldest first
namespace=  # of the network, for pods that the API server can reach

launch() { # NAME COMMAND...: in the background, its output in logs/NAME.log
    local name=$1 tie=()
    shift
    command -v setpriv >/dev/null && tie=(setpriv --pdeathsig TERM)
    ${tie[@]+"${tie[@]}"} "$@" >"$logs/$name.log" 2>&1 </dev/null 9>&- &
    launched+=("$! $name")
}

ended() { # PID: it was waited for, and its number may be somebody else's by now
    local entry rest=()
    for entry in "${launched[@]}"; do
        [ "${entry%% *}" = "$1" ] || rest+=("$entry")
    done
    launched=("${rest[@]}")
}

stop_all() {
    local i pid
    for ((i = ${#launched[@]} - 1; i >= 0; i--)); do
        pid=${launched[i]%% *}
        kill -TERM "$pid" 2>/dev/null || continue
        for _ in $(seq 50); do
            kill -0 "$pid" 2>/dev/null || break
            sleep 0.1
        done
        kill -KILL "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    done
    launched=()
    if [ -n "$namespace" ]; then
        ip netns del "$namespace" 2>/dev/null || true # its end of the pair goes with it, and so the other
        namespace=
    fi
}

fail() {
    echo "control plane: $*" >&2
    exit 1
}

wait_for() { # SECONDS NAME COMMAND...: until the command succeeds; the process NAME must live on
    local end=$((SECONDS + $1)) name=$2 entry
    shift 2
    until "$@" >/dev/null 2>&1; do
        for entry in "${launched[@]}"; do
            [ "${entry#* }" != "$name" ] || kill -0 "${entry%% *}" 2>/dev/null ||
                { tail -n 15 "$logs/$name.log" >&2; fail "$name ended (whole log: $logs/$name.log)"; }
        done
        [ $SECONDS -lt $end ] || fail "$name does not answer (log: $logs/$name.log)"
        sleep 0.2
    done
}

answers() { "$bin/mesh" visit "$1"; }
kubectl() { "$bin/controlplane" kubectl --kubeconfig "$stage/admin.kubeconfig" "$@"; }

# A network namespace with a link to this one. Pods that the API server's proxy can reach need an address that is not
# loopback; this makes such addresses without touching the machine's own network.
make_pod_network() {
    pod_network=
    [ "$(id -u)" = 0 ] && command -v ip >/dev/null || return 0
    local subnet=77 name=flightdeck-$$
    while [ -n "$(ip -4 address show to "10.200.$subnet.0/24" 2>/dev/null)" ]; do
        subnet=$((subnet + 1))
        [ $subnet -lt 255 ] || return 0
    done
    ip netns add "$name" 2>"$logs/pod-network.log" || return 0
    namespace=$name
    {
        ip link add "fd$$o" type veth peer name "fd$$i" &&
            ip link set "fd$$i" netns "$name" &&
            ip address add "10.200.$subnet.1/29" dev "fd$$o" && ip link set "fd$$o" up &&
            ip -n "$name" link set lo up && ip -n "$name" link set "fd$$i" up &&
            for i in 2 3 4; do ip -n "$name" address add "10.200.$subnet.$i/29" dev "fd$$i"; done
    } 2>>"$logs/pod-network.log" || return 0
    pod_network=10.200.$subnet
}
in_pod_network() { ip netns exec "$namespace" "$@"; }

# The API server's command line; $port is left to the shell that runs it.
api_server_command() { # ETCD
    local options=(--etcd-servers "$1" --bind-address 127.0.0.1 --advertise-address 127.0.0.1 --cert-dir "$stage"
        --tls-cert-file "$stage/server.crt" --tls-private-key-file "$stage/server.key"
        --client-ca-file "$stage/ca.crt" --token-auth-file "$stage/tokens.csv" --authorization-mode RBAC
        --service-account-issuer https://kubernetes.default
        --service-account-key-file "$stage/service-accounts.pub"
        --service-account-signing-key-file "$stage/service-accounts.key"
        --service-cluster-ip-range 10.96.0.0/16 --endpoint-reconciler-type none
        --requestheader-client-ca-file "$stage/front-proxy-ca.crt"
        --requestheader-username-headers X-Remote-User --requestheader-group-headers X-Remote-Group
        --requestheader-extra-headers-prefix X-Remote-Extra-
        --proxy-client-cert-file "$stage/front-proxy.crt" --proxy-client-key-file "$stage/front-proxy.key")
    printf '%q ' "$bin/controlplane" kube-apiserver "${options[@]}"
    printf '%s' '--secure-port "$port"'
}

start_kubernetes() {
    local etcd peer secure manager scheduler
    { read -r etcd; read -r peer; read -r secure; read -r manager; read -r scheduler; } < <("$bin/mesh" ports 5)
    api=https://127.0.0.1:$secure
    "$here/identities" "$stage" "$api"
    launch etcd "$bin/controlplane" etcd --data-dir "$stage/etcd" --unsafe-no-fsync --log-level warn \
        --listen-client-urls "http://127.0.0.1:$etcd" --advertise-client-urls "http://127.0.0.1:$etcd" \
        --listen-peer-urls "http://127.0.0.1:$peer" --initial-advertise-peer-urls "http://127.0.0.1:$peer" \
        --initial-cluster "default=http://127.0.0.1:$peer"
    # As a script of its own, so that a test can start a second one on another port and end it again.
    printf '#!/bin/sh\nport=$1\nshift\nexec %s "$@"\n' "$(api_server_command "http://127.0.0.1:$etcd")" >"$stage/api-server"
    chmod +x "$stage/api-server"
    launch kube-apiserver "$stage/api-server" "$secure"
    wait_for 60 kube-apiserver kubectl get --raw /readyz
    local manager_config=$stage/controller-manager.kubeconfig scheduler_config=$stage/scheduler.kubeconfig
    launch kube-controller-manager "$bin/controlplane" kube-controller-manager --kubeconfig "$manager_config" \
        --authentication-kubeconfig "$manager_config" --authorization-kubeconfig "$manager_config" \
        --service-account-private-key-file "$stage/service-accounts.key" --root-ca-file "$stage/ca.crt" \
        --use-service-account-credentials=true --leader-elect=false --bind-address 127.0.0.1 \
        --secure-port "$manager" --cert-dir "$stage" --node-monitor-grace-period 1h
    launch kube-scheduler "$bin/controlplane" kube-scheduler --kubeconfig "$scheduler_config" \
        --authentication-kubeconfig "$scheduler_config" --authorization-kubeconfig "$scheduler_config" \
        --leader-elect=false --bind-address 127.0.0.1 --secure-port "$scheduler" --cert-dir "$stage"
    launch kwok "$bin/kwok" --kubeconfig "$stage/admin.kubeconfig" --manage-all-nodes=false \
        --manage-nodes-with-annotation-selector kwok.x-k8s.io/node=fake --node-lease-duration-seconds 40
}

change() { # a kubectl command that must succeed
    kubectl "$@" >>"$logs/apply.log" 2>&1 || { tail -n 15 "$logs/apply.log" >&2; fail "kubectl $1 was refused (log: $logs/apply.log)"; }
}
apply_strictly() { change apply --server-side --validate=strict --field-manager flightdeck-proof "$@"; }

start_metrics() {
    local mesh_port metrics_port own_loadtester
    { read -r mesh_port; read -r metrics_port; read -r own_loadtester; } < <("$bin/mesh" ports 3)
    mesh=http://127.0.0.1:$mesh_port
    metrics=http://127.0.0.1:$metrics_port/prometheus
    local listen=127.0.0.1:$mesh_port names=() service target
    loadtester=127.0.0.1:$own_loadtester
    if [ -n "$pod_network" ]; then
        listen+=,$pod_network.1:$mesh_port
        loadtester=$pod_network.2:8080
    fi
    for service in "flagger-loadtester.istio-system:80=$loadtester" "mimir.monitoring:8080=127.0.0.1:$metrics_port"; do
        names+=(-name "$service")
    done
    for target in auth-service user-service assessment-service llm-gateway stt-service; do
        names+=(-target "platform-services/$target")
    done
    launch mesh "$bin/mesh" serve -listen "$listen" "${names[@]}"
    printf '%s\n' 'global: {scrape_interval: 2s, scrape_timeout: 2s}' 'scrape_configs:' '- job_name: istio' \
        '  honor_labels: true' "  static_configs: [{targets: ['127.0.0.1:$mesh_port']}]" >"$stage/prometheus.yml"
    launch prometheus "$prometheus" --config.file "$stage/prometheus.yml" --storage.tsdb.path "$stage/prometheus" \
        --web.listen-address "127.0.0.1:$metrics_port" --web.external-url "$metrics"
    wait_for 20 mesh answers "$mesh/metrics"
    wait_for 20 prometheus answers "$metrics/-/ready"
}

start_flagger() {
    local metrics_port
    read -r metrics_port < <("$bin/mesh" ports 1)
    flagger=http://127.0.0.1:$metrics_port
    # What the load tester is told to run: hey and curl, as the platform's hooks name them.
    mkdir -p "$stage/tools"
    for tool in hey curl; do
        printf '#!/bin/sh\nfor url; do :; done\nexec "%s/mesh" visit "$url"\n' "$bin" >"$stage/tools/$tool"
        chmod +x "$stage/tools/$tool"
    done
    if [ -n "$pod_network" ]; then
        launch loadtester ip netns exec "$namespace" env "PATH=$stage/tools:$PATH" \
            "http_proxy=http://$pod_network.1:${mesh##*:}" "$bin/loadtester" -port 8080 -log-level info
        launch echo ip netns exec "$namespace" "$bin/mesh" echo -listen "$pod_network.3:8090,$pod_network.4:8090"
    else
        launch loadtester env "PATH=$stage/tools:$PATH" "http_proxy=$mesh" "$bin/loadtester" \
            -port "${loadtester##*:}" -log-level info
    fi
    # Plain http by way of the mesh's names; the API server is https and is asked directly.
    launch flagger env "http_proxy=$mesh" "$bin/flagger" -kubeconfig "$stage/admin.kubeconfig" -mesh-provider istio \
        -metrics-server "$metrics" -port "$metrics_port" -log-level info
    wait_for 20 loadtester answers "http://$loadtester/healthz"
    wait_for 30 flagger answers "$flagger/healthz"
}

# The pods of a label in a namespace get the addresses at which their backends listen, in the order of their names.
give_addresses() { # NAMESPACE APP ADDRESS...
    local space=$1 app=$2 pod
    shift 2
    wait_for 60 kwok pods_run "$space" "$app" $#
    for pod in $(kubectl -n "$space" get pods -l "app=$app" -o name); do
        change -n "$space" patch "$pod" --subresource status --type merge \
            -p "{\"status\":{\"podIP\":\"$1\",\"podIPs\":[{\"ip\":\"$1\"}]}}"
        shift
    done
}
pods_run() { [ "$(kubectl -n "$1" get pods -l "app=$2" -o 'jsonpath={.items[*].status.phase}' | grep -o Running | wc -l)" = "$3" ]; }

prepare_cluster() {
    apply_strictly -f "$here/data/cluster.yaml" -f "$here/data/people.yaml"
    change patch node node-1 --subresource status --type merge \
        -p '{"status":{"capacity":{"cpu":"64","memory":"256Gi","pods":"500"},"allocatable":{"cpu":"64","memory":"256Gi","pods":"500"}}}'
}

install_definitions() {
    apply_strictly -f "$root/crds"
    change wait --for condition=Established crd --all --timeout 30s
}

# The five services as resources/platform has them; the checks come every 10 seconds instead of every few minutes.
install_platform() {
    change -n platform-services create secret generic slack-webhook --from-literal "address=$mesh/alerts"
    change -n platform-services create secret generic feature-flags-git --from-literal token=unused
    local files=() file canary
    for file in resources/platform/{workloads,flagger,flipt,monitoring,canaries}/*.yaml; do
        files+=(-f "$file")
    done
    apply_strictly "${files[@]}"
    for canary in $(kubectl -n platform-services get canaries -o name); do
        change -n platform-services patch "$canary" --type merge -p '{"spec":{"analysis":{"interval":"10s"}}}'
    done
    if [ -n "$pod_network" ]; then
        apply_strictly -f "$here/data/echo.yaml"
        give_addresses istio-system flagger-loadtester "$pod_network.2"
        give_addresses proof echo "$pod_network.3" "$pod_network.4"
    fi
}
