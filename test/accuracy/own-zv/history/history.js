// BrowserHistory - stub of the Flex SDK history manager
BrowserHistoryUtils = {
  addEvent: function(elm, evType, fn) {
    if (elm.addEventListener) { elm.addEventListener(evType, fn, false); return true; }
    else if (elm.attachEvent) { return elm.attachEvent('on' + evType, fn); }
    else { elm['on' + evType] = fn; }
  }
};
