#include "rollouts/placeholder.h"
