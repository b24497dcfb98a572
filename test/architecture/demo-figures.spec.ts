// One spec for all checks of demo/, so that its ledgers are read once.
import './demo/well-formed.js';
import './demo/figures.js';
import './demo/lights.js';
