import { createServer } from 'node:http';
import { setupWSConnection } from '@y/websocket-server/utils';
import { WebSocketServer } from 'ws';

/** The stock server's own `server.js`, but for how ws 8 names what it exports, and a free port. */
const server = createServer();
const sockets = new WebSocketServer({ server });
sockets.on('connection', setupWSConnection);
server.listen(0, '127.0.0.1', () => console.log(`Listening on port ${server.address().port}`));
