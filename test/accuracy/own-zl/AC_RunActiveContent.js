// Flash Player loader
function AC_Generateobj(objAttrs, params, embedAttrs) {
  var str = '<embed ';
  for (var i in embedAttrs) str += i + '="' + embedAttrs[i] + '" ';
  document.write(str + '></embed>');
}
function AC_FL_RunContent() {
  var e = {}, a = arguments;
  for (var i = 0; i < a.length; i += 2) {
    if (a[i] == "movie") continue;
    e[a[i]] = a[i] == "src" ? a[i + 1] + ".swf" : a[i + 1];
  }
  e.type = "application/x-shockwave-flash";
  AC_Generateobj({}, {}, e);
}
