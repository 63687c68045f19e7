openoars.load("p/0-qgwl30","Begin with the spirit.\tA line within its review date: A crisis A line past its review date: Information\t\t\n");
