var historyState = "";
function setHistory(s) { historyState = s; }
function getHistory() { return historyState; }
