// One program for the whole control plane: etcd, the API server, the controller manager, the scheduler and kubectl
// share most of their code, so that linking them once is smaller and quicker than five programs. The first argument
// names the part, the rest are that part's own arguments: `controlplane kube-apiserver --etcd-servers=...`.
package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"
	"go.etcd.io/etcd/server/v3/etcdmain"
	"k8s.io/component-base/cli"
	kubectl "k8s.io/kubectl/pkg/cmd"
	apiserver "k8s.io/kubernetes/cmd/kube-apiserver/app"
	manager "k8s.io/kubernetes/cmd/kube-controller-manager/app"
	scheduler "k8s.io/kubernetes/cmd/kube-scheduler/app"
)

func main() {
	part, arguments := filepath.Base(os.Args[0]), os.Args
	commands := map[string]func() *cobra.Command{
		"kube-apiserver":          apiserver.NewAPIServerCommand,
		"kube-controller-manager": manager.NewControllerManagerCommand,
		"kube-scheduler":          func() *cobra.Command { return scheduler.NewSchedulerCommand() },
		"kubectl":                 kubectl.NewDefaultKubectlCommand,
	}
	_, isPart := commands[part]
	if part != "etcd" && !isPart { // not started by a link that bears the part's name
		if len(os.Args) < 2 {
			fmt.Fprintln(os.Stderr, "usage: controlplane etcd|kube-apiserver|kube-controller-manager|kube-scheduler|kubectl ARGUMENT...")
			os.Exit(2)
		}
		part, arguments = os.Args[1], os.Args[1:]
	}
	os.Args = arguments
	if part == "etcd" {
		etcdmain.Main(arguments)
		return
	}
	command, known := commands[part]
	if !known {
		fmt.Fprintf(os.Stderr, "controlplane: there is no part %q\n", part)
		os.Exit(2)
	}
	os.Exit(cli.Run(command()))
}
