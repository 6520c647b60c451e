/*! HTML5 Shiv v3.6 */
(function(l,f){var a="abbr article aside audio bdi canvas data datalist details figcaption figure footer header hgroup mark meter nav output progress section summary time video".split(" ");for(var i=0;i<a.length;i++)f.createElement(a[i]);})(this,document);
