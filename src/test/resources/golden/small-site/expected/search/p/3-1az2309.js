openoars.load("p/3-1az2309","Pick one change. The change I am thinking about How important is it?not at allvery What would help? Things to doSkip this one\n");
