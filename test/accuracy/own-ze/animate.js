function dynAnimation() {
  if (navigator.appName.indexOf("Microsoft") < 0) return;
  var t = document.all.tags("H1");
  for (var i = 0; i < t.length; i++) t(i).style.posLeft = 0;
}
