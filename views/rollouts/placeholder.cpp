#include "views/rollouts/placeholder.h"
