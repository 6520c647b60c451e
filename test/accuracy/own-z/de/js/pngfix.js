// only loaded by IE <= 6
for (var i = 0; i < document.images.length; i++) { var im = document.images[i]; if (/\.png$/i.test(im.src)) { im.runtimeStyle.filter = "progid:DXImageTransform.Microsoft.AlphaImageLoader(src='" + im.src + "')"; } }
