openoars.load("p/3-bnhfg1","Pick one change. The change I am thinking about How important is it? not at all very What would help? Things to do Skip this one\n");
