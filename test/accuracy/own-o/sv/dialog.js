var Dialog = {
  visa: function (url, arg, b, h) {
    // ram.htm behövs för att återpost ska stanna i samma fönster
    return window.showModalDialog('ram.htm?' + escape(url), arg, 'dialogWidth=' + b + 'px;dialogHeight=' + h + 'px;status=no;scroll=no;help=no');
  },
  stang: function (v) { window.returnValue = v; window.close(); }
};
