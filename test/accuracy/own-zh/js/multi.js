var Multi = {
  attach: function (swf, box) {
    this.box = document.getElementById(box);
    var d = document.createElement("div");
    d.innerHTML = '<object type="application/x-shockwave-flash" data="' + swf + '" width="1" height="1">' +
      '<param name="movie" value="' + swf + '"><param name="allowScriptAccess" value="always"></object>';
    document.body.appendChild(d);
  },
  flashReady: function () {
    this.box.style.display = "none";
    document.getElementById("multi").style.display = "block";
  }
};
