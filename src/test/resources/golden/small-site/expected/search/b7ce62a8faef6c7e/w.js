openoars.load("b7ce62a8faef6c7e/w","0ambivalencia#Cs#0change$1onsidering#0parts$0readiness#1uler#0spirit$0welcome#");
