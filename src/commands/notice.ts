const place = document.getElementById('sentence');
if (place !== null) place.textContent = decodeURIComponent(window.location.hash.slice(1));
