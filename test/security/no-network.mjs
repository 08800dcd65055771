// Loaded in front of khao: whatever asks for the network says so on standard error and fails.
import dgram from "node:dgram";
import dns from "node:dns";
import { writeSync } from "node:fs";
import net from "node:net";

function refuse(name) {
  return () => {
    writeSync(2, `NETWORK ${name}\n`);
    throw new Error(`${name} is not for khao`);
  };
}
net.Socket.prototype.connect = refuse("connect");
net.Server.prototype.listen = refuse("listen");
dgram.createSocket = refuse("createSocket");
for (const name of ["lookup", "resolve", "resolve4", "resolve6"]) dns[name] = refuse(name);
globalThis.fetch = refuse("fetch");
