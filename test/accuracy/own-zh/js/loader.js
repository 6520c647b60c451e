function need(src, then) {
  var s = document.createElement("script"), done = false;
  s.type = "text/javascript";
  s.src = src;
  s.onload = s.onreadystatechange = function () {
    if (!done && (!this.readyState || this.readyState == "loaded" || this.readyState == "complete")) {
      done = true;
      s.onload = s.onreadystatechange = null;
      then();
    }
  };
  document.getElementsByTagName("head")[0].appendChild(s);
}
