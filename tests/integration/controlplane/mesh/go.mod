module flightdeck.example/mesh

go 1.24.0
