#include "views/killswitch/placeholder.h"
