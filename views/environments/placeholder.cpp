#include "views/environments/placeholder.h"
