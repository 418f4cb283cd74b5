#include "views/common/placeholder.h"
