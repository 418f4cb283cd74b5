#include "kubernetes/clusterdata.h"
