#include "views/charts/placeholder.h"
