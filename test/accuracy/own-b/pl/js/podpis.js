var Podpis = {
  wstaw: function (o) {
    var t = '<' + 'app' + 'let code="' + o.code + '" archive="' + o.archive + '" width="' + o.w + '" height="' + o.h + '" mayscript="true">';
    for (var p in o.params) t += '<param name="' + p + '" value="' + o.params[p] + '" />';
    t += 'Brak maszyny wirtualnej Java. Zainstaluj JRE 1.6 lub nowsze.</app' + 'let>';
    document.write(t);
  }
};
