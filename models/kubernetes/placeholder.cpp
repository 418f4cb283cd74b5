#include "kubernetes/placeholder.h"
