function menuBar(s, w, h) {
  document.write("<object classid='clsid:D27CDB6E-AE6D-11cf-96B8-444553540000' width='" + w + "' height='" + h + "'>" +
    "<param name='movie' value='" + s + ".swf'><param name='wmode' value='transparent'>" +
    "<embed src='" + s + ".swf' width='" + w + "' height='" + h + "' wmode='transparent'></embed></object>");
}
