#include "views/flags/placeholder.h"
