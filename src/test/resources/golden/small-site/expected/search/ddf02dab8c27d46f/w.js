openoars.load("ddf02dab8c27d46f/w","0ambivalencia#Cs#0change$1onsidering#0parts$0readiness#1uler#0spirit$0welcome#");
