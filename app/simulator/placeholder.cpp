#include "app/simulator/placeholder.h"
