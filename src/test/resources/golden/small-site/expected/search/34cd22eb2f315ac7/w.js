openoars.load("34cd22eb2f315ac7/w","0ambivalencia#Cs#0change$1onsidering#0parts$0readiness#1uler#0spirit$0welcome#");
