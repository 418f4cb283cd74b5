//go:build program

// Pins github.com/cortexproject/cortex/cmd/cortex, which ../metrics builds, and with it the versions in go.sum.
package program

import _ "github.com/cortexproject/cortex/cmd/cortex"
