process.stdout.write('shirube: commands are being built. usage: shirube serve | evaluate | report\n');
