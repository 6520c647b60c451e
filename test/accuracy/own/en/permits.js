var Permits = {
  init: function () {
    document.getElementById('check').attachEvent('onclick', Permits.check);
    document.getElementById('reg').attachEvent('onkeypress', function () {
      if (window.event.keyCode == 13) { Permits.check(); window.event.returnValue = false; }
    });
  },
  check: function () {
    var v = document.getElementById('reg').value.toUpperCase();
    document.getElementById('msg').innerText = /^[A-Z]{2}\d\d[A-Z]{3}$/.test(v) ? 'Permit found' : 'Not a registration';
  }
};
window.attachEvent('onload', Permits.init);
