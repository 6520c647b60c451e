var SWFMini = {
  put: function (src, id, w, h) {
    var d = document.getElementById(id);
    d.innerHTML = '<object type="application/x-shockwave-flash" data="' + src + '" width="' + w + '" height="' + h + '">' +
      '<param name="movie" value="' + src + '" /></object>';
  }
};
