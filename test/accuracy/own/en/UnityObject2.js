function UnityObject2(config) { this.config = config; }
UnityObject2.prototype.initPlugin = function (el, src) {
  var e = document.createElement('embed');
  e.type = 'application/vnd.unity'; e.src = src; e.width = this.config.width; e.height = this.config.height;
  if (navigator.mimeTypes['application/vnd.unity']) { el.innerHTML = ''; el.appendChild(e); }
};
