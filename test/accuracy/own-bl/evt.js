function $(id) { return typeof id == 'string' ? document.getElementById(id) : id; }
var Evt = {
  observers: [],
  observe: function(el, name, fn) {
    el = $(el);
    this.observers.push([el, name, fn]);
    if (el.addEventListener) el.addEventListener(name, fn, false);
    else if (el.attachEvent) el.attachEvent('on' + name, fn);
  },
  unloadCache: function() {
    for (var i = 0; i < Evt.observers.length; i++) {
      var o = Evt.observers[i];
      if (o[0].detachEvent) o[0].detachEvent('on' + o[1], o[2]);
    }
    Evt.observers = [];
  }
};
if (window.attachEvent && !window.opera) window.attachEvent('onunload', Evt.unloadCache);
