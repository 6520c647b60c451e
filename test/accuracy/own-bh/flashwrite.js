function flashWrite(url, w, h, id, win) {
  document.write("<object classid='clsid:d27cdb6e-ae6d-11cf-96b8-444553540000' width='" + w + "' height='" + h + "' id='" + id + "'>" +
    "<param name='movie' value='" + url + "'><param name='wmode' value='" + win + "'>" +
    "<embed src='" + url + "' wmode='" + win + "' width='" + w + "' height='" + h + "' type='application/x-shockwave-flash'></object>");
}
