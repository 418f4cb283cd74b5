#include "metrics/placeholder.h"
