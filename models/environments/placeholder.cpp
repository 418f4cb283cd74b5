#include "environments/placeholder.h"
