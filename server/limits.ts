const kB = 1024;

/** Every limit of the sync. Times are milliseconds, sizes bytes. */
export const defaultLimits = {
  /** A ballot, and so a frame, since one may carry all of it. A thousand edits made offline are 9 kB. */
  ballotBytes: 64 * kB,
  /** The control document, which grows with every step of a session: 3,000 texts released one by one are 199 kB. */
  controlBytes: 240 * kB,
  /** What `ws` takes at all: it closes with 1009 beyond it, which clients treat as final. */
  payloadBytes: 256 * kB,
  /** Structs of one update. */
  structs: 5000,
  /** Client ids of one document: each page load that answers is one. Their first edits are compared with each other. */
  clients: 200,
  /** Edits that a document has ever held, whatever is left of them. */
  edits: 100_000,
  /** Lists and objects within each other in one value. */
  depth: 16,

  /** Frames that one token may send at once, and a second. */
  frames: { burst: 300, perSecond: 40 },
  /** A frame counts once more for each so many bytes. */
  bytesAFrame: 2 * kB,
  /** Sockets that one token may open at once, and a second. */
  opens: { burst: 60, perSecond: 1 },
  /** The same for projectors, which have no token, by address: a venue shares one. */
  projectorOpens: { burst: 200, perSecond: 20 },
  /** And for guests, the phones that have not joined: a whole venue scans the code in the same minute. */
  guestOpens: { burst: 1000, perSecond: 100 },
  /** Sockets that one token holds open. */
  socketsAToken: 32,
  /** Projectors in a session, and how many of them see results as quickly as the deck. */
  projectors: 200,
  /** Guests in a session. */
  guests: 2000,
  fastProjectors: 20,
  /** Sockets of all sessions. */
  sockets: 20_000,

  /** What may wait to be sent to a slow reader. */
  bufferedBytes: 256 * kB,
  /** For finding out who opens a socket. */
  admission: 5000,
  /** From refusing a socket to dropping it. */
  refusal: 1000,
  /** For a client of long polls to ask why it was closed. */
  closedPoll: 30_000,
  /** Between two messages that say nothing: y-websocket gives up after 30 s without one. */
  keepAlive: 15_000,

  /** From the first change to its commit. */
  commit: 50,
  /** Before a failed commit is tried again: the first time, and at most. */
  retry: { first: 250, most: 5000 },
  /** Between two updates to the phones: at least, for each phone, and at most. */
  phones: { least: 500, each: 0.5, most: 2000 },
  /** Readers that are sent an update before whatever has come in meanwhile has its turn. */
  sendsAtOnce: 250,
  /** From somebody coming or going to its being told. */
  presence: 250,
  /** Before a session that nobody is in leaves memory. */
  idle: 600_000,
  /** How often what is no longer needed is let go, and what may have changed outside is looked at again. */
  sweep: 15_000,
};

export type Limits = Readonly<typeof defaultLimits>;
