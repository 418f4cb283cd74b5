# Packages: cpack -G DEB
