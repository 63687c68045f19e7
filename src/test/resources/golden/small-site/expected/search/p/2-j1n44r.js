openoars.load("p/2-j1n44r","See the parts.\n");
