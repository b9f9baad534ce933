// How the app begins in the room pack: one page that is opened from a stick, without a server.
import './begin'
import '../main'
